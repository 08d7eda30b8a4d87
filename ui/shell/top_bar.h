#pragma once

#include <QAbstractButton>
#include <QMenuBar>

#include <array>

namespace fund {

/// The field-like button at the menu bar's end that opens the command palette.
class FindField final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {288, 24}; }
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The menus in their order.
enum class MainMenu
{
    File,
    Edit,
    View,
    Go,
    Help
};

/// Menu bar and find field, 32 px.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] QMenu *menu(MainMenu which) const { return m_menus.at(static_cast<std::size_t>(which)); }
    [[nodiscard]] FindField *findField() const { return m_find; }
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenuBar *m_bar;
    FindField *m_find;
    std::array<QMenu *, 5> m_menus;
};

} // namespace fund
