#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)

namespace fund {

class Button;
class Label;

/// The recovery key, to be written down: shown, copied, and left only after saying that it was noted.
class RecoveryKey final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryKey(QWidget *parent = nullptr);

    /// Shows a key, not noted yet; an empty one forgets the last.
    void setKey(const QString &key);
    [[nodiscard]] bool isNoted() const;
    void retranslate();

Q_SIGNALS:
    void noted(bool yes);

private:
    Label *m_key;
    Button *m_copy;
    QCheckBox *m_noted;
};

} // namespace fund
