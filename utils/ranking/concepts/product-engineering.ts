/** Format: see `README.md`. */
export const productEngineering = `
Quality assurance|=QA|software testing|software tester|QA engineer|QA testing|software quality|test engineer|test management|test analyst|Qualitätssicherung|Softwaretest|de:Softwaretester|fr:assurance qualité|fr:tests logiciels|es:aseguramiento de la calidad|es:pruebas de software|pt:testes de software|quality engineer
  Test automation|automated testing|test automation framework|=SDET|Testautomatisierung|automatisation des tests|automatización de pruebas
    Selenium|Selenium WebDriver
    Cypress testing|^Cypress|Cypress.io
    ^Playwright; Puppeteer; WebdriverIO; TestCafe; Appium; Robot Framework; Katalon; Ranorex; TestComplete; ^Espresso testing; Tricentis Tosca
    Cucumber testing|^Cucumber|Gherkin|behavior-driven development|behaviour-driven development|BDD
      SpecFlow
  Manual testing|exploratory testing|functional testing|regression testing|smoke testing|black box testing|system testing|manual tester|bug reporting|defect tracking|bug tracking
  Unit testing|mocking frameworks
    Code coverage|test coverage
    ^Jest; Vitest; Mocha testing; Jasmine testing; pytest; PHPUnit; RSpec; Google Test|gtest; JUnit; TestNG; Mockito; React Testing Library
  Integration testing|contract testing
    Testcontainers
  API testing|Postman testing
    SoapUI; REST Assured
  End-to-end testing|e2e
  User acceptance testing|acceptance testing|=UAT|beta testing|Abnahmetests
  Performance testing|load testing|stress testing
    JMeter; Gatling; LoadRunner; k6 load; BlazeMeter; Locust testing
  Test-driven development|TDD
  Test planning|test cases|test case design|test strategy|test design|test documentation
    TestRail; Xray for Jira; Zephyr Scale; HP ALM
  ISTQB|ISTQB Foundation|ISTQB Certified Tester
  Mobile testing|game testing|video game testing|playtesting
Mobile development|mobile apps|mobile applications|mobile application development|mobile engineer|app development|App-Entwicklung|développement mobile|desarrollo móvil|desarrollo de aplicaciones móviles
  iOS|iOS development|iPhone development|iPadOS|Apple platforms|iOS SDK|watchOS
    SwiftUI; UIKit; Cocoa Touch; Core Data; Combine framework; Xcode; CocoaPods; Swift Package Manager
    TestFlight; App Store Connect; Fastlane
  Android|Android development|Android SDK|=NDK
    Jetpack Compose|Android Jetpack; Android Studio
  React Native|Expo framework|React Native developer < React
  ^Flutter|?flutter|Flutter developer|Flutter framework
  Ionic framework|^Ionic; Capacitor.js; Apache Cordova|PhoneGap|Cordova
  Kotlin Multiplatform|cross-platform mobile|cross-platform apps
  App store optimization|=ASO|push notifications|Apple App Store|Google Play Store
Embedded systems|embedded software|firmware|embedded|embedded development|embedded engineer|firmware engineer|firmware development|embedded Linux|eingebettete Systeme|systèmes embarqués|logiciel embarqué|sistemas embebidos|sistemas embarcados|inbyggda system
  Microcontrollers|=AVR|PIC microcontrollers|Mikrocontroller|microcontrôleurs|microprocessors
    Arduino; Raspberry Pi; STM32; ESP32; ARM Cortex; RISC-V; PlatformIO; ESP8266; UEFI|BIOS firmware; Bootloaders|bootloader|U-Boot
  RTOS|real-time operating system|real-time systems|Echtzeitsysteme
    FreeRTOS; Zephyr RTOS; VxWorks; QNX
  Communication buses|RS-485|=LIN bus
    CAN bus|=CAN FD|CANoe; =I2C; =SPI; =UART; Modbus; Profibus; Profinet; EtherCAT; OPC UA
  Bluetooth Low Energy|Bluetooth|=BLE|Z-Wave; Zigbee; LoRaWAN; =NFC; =RFID
  AUTOSAR|automotive software|functional safety|funktionale Sicherheit; ISO 26262; =ASPICE|Automotive SPICE; IEC 61508; =ADAS; Autonomous driving|self-driving|autonomes Fahren; DO-178C; MISRA
  Digital signal processing|=DSP|signal processing|Signalverarbeitung|traitement du signal
  FPGA|FPGA design|RTL design|high-level synthesis|=HDL
    Verilog; VHDL; SystemVerilog; Vivado|Xilinx; Quartus
  ASIC design|=ASIC|chip design|VLSI|semiconductor design|analog design|mixed-signal|integrated circuits|Cadence Virtuoso|Synopsys|physical design of chips|Chipdesign|=UVM
  Internet of Things|IoT|industrial IoT|=IIoT|smart home|connected devices|Internet der Dinge|objets connectés|home automation
  Edge computing|edge AI|TinyML
Robotics|Robotik|robotique|robótica|robot programming|motion planning|=SLAM|collaborative robots
  =ROS|ROS 2|ROS2|robot operating system; Mechatronics|Mechatronik|Mechatroniker|mécatronique|mecatrónica
  Drones|=UAV|=UAS|unmanned aerial|drone pilot|drone operation|Part 107
Micro-electro-mechanical systems|=MEMS|microsystems|microelectronics|Mikroelektronik|microélectronique
Smart meters|smart metering
Game development|game programming|game engine|gameplay programming|video game development|games industry|gamedev|Spieleentwicklung|jeux vidéo|videojuegos
  Unity 3D|Unity3D|^Unity|?unity|Unity engine
  Unreal Engine|UE4|UE5|=Blueprints Unreal
  Godot|Godot Engine
  Game design|level design|narrative design|game mechanics|game balancing
  Roblox|Lua scripting for games; Phaser.js; Pygame; GameMaker
Game modding|Minecraft modding|mod development; Esports|e-sports; CryEngine; Gamification
Computer graphics|shaders|shader programming|HLSL|GLSL|rendering engine|ray tracing|real-time rendering|graphics programming|3D graphics
  OpenGL; =Vulkan; DirectX
AR/VR|augmented reality|virtual reality|mixed reality|extended reality|=XR|=VR|réalité virtuelle|realidad virtual
  ARKit; ARCore; Oculus; HoloLens
Blockchain|smart contracts|Web3|cryptocurrency|=DeFi|distributed ledger|NFTs
  Ethereum; Hyperledger; Bitcoin; Solana blockchain|^Solana; =IPFS
Salesforce development|Lightning Web Components|Salesforce Lightning|Visualforce|=SOQL|Force.com < Salesforce
Low-code|no-code|nocode|Power Platform|Microsoft Power Platform
  Power Apps|PowerApps; OutSystems; Mendix; Bubble.io; Appian; Retool
  Power Automate|Microsoft Flow|workflow automation|business process automation; Zapier; Make.com; n8n
  Robotic process automation|=RPA
    UiPath; Automation Anywhere; Blue Prism
ERP|enterprise resource planning|ERP systems|ERP implementation|progiciel de gestion
  =SAP|SAP S/4HANA|S/4HANA|SAP ERP|SAP R/3|SAP ECC|SAP consultant|SAP Fiori|SAP BTP|SAP-Kenntnisse|SAP Business One
    SAP FI/CO|SAP FICO|SAP FI|SAP CO|=FICO
    SAP MM; SAP SD; SAP PP; SAP WM|SAP EWM; SAP QM; SAP Ariba; SAP APO
    SAP HCM|SAP HR
  Oracle ERP|Oracle E-Business Suite|Oracle EBS|Oracle Fusion|Oracle Financials|Oracle Cloud ERP
    JD Edwards; PeopleSoft
  NetSuite|Oracle NetSuite
  Microsoft Dynamics|Dynamics 365|Dynamics NAV|Dynamics AX|Business Central|MS Dynamics|Microsoft Navision|Dynamics GP
  Odoo; ERPNext; Infor ERP|Infor LN; Epicor ERP; IFS Applications; Sage X3; Sage 100; Acumatica; Workday Financials
Productivity software|office software|computer literacy|computer skills|IT skills|PC skills|computer literate|EDV-Kenntnisse|PC-Kenntnisse|MS-Office-Kenntnisse|bureautique|ofimática|informática de usuario|digital literacy|basic computer skills
  Microsoft Office|MS Office|Office-Kenntnisse|Office 365|Microsoft 365|O365|Microsoft Office Suite|M365|MS 365|Pack Office|paquete Office|pacote Office|Office-Paket|MS-Office-Paket|Microsoft Office 365
    LibreOffice|OpenOffice
    Microsoft Word|MS Word|&Word|word processing|Textverarbeitung|traitement de texte|procesador de textos
    PowerPoint|MS PowerPoint|Microsoft PowerPoint|slide decks|^Keynote app
      Google Slides
    Microsoft Outlook|MS Outlook|&Outlook
    Microsoft Teams|MS Teams|&Teams
    SharePoint|SharePoint Online|Microsoft SharePoint
      OneDrive
    OneNote|Microsoft OneNote; Microsoft Planner; Microsoft Visio|MS Visio|=Visio; Lucidchart; diagrams.net|draw.io
    Microsoft Project|MS Project ~ Project management
    Microsoft Publisher|MS Publisher
  Google Workspace|G Suite|GSuite|Google Apps
    Google Docs; Google Drive; Google Calendar; Gmail
    Google Apps Script|Apps Script
  ^Slack|Slack channels|?slack
  Zoom meetings|&Zoom|video conferencing|videoconferencing|Videokonferenzen; Webex|Cisco Webex; Google Meet; Skype; GoToMeeting
  Notion workspace|&Notion
    Evernote; Obsidian notes; Coda.io
  Airtable|project management software; Smartsheet; Monday.com; ClickUp; Wrike; Asana; Trello; Basecamp; Teamwork.com
  Adobe Acrobat|Acrobat Pro|PDF editing
  DocuSign|e-signature|electronic signature
  Document management|document control|records management|archiving|Dokumentenmanagement|Aktenführung|gestion documentaire|gestión documental|classement|archivage
    OpenText; M-Files; Laserfiche
  Knowledge management|knowledge base|wikis|Wissensmanagement|gestion des connaissances
  Confluence|Atlassian Confluence
  Jira|Atlassian Jira|Atlassian|Jira Software
  Linear app|issue tracking; Shortcut app; YouTrack; Redmine; Azure Boards; Pivotal Tracker
  Dropbox; Box.com
  Lotus Notes|IBM Notes|HCL Notes
`;
