<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>base</name>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1: “%2” and what follows is missing.</source>
        <translation>
            <numerusform>The line has %Ln field where the header has %1: “%2” and what follows is missing.</numerusform>
            <numerusform>The line has %Ln fields where the header has %1: “%2” and what follows is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1. Put a field that contains “%2” in quotation marks.</source>
        <translation>
            <numerusform>The line has %Ln field where the header has %1. Put a field that contains “%2” in quotation marks.</numerusform>
            <numerusform>The line has %Ln fields where the header has %1. Put a field that contains “%2” in quotation marks.</numerusform>
        </translation>
    </message>
</context>
</TS>
