/** Format: see `README.md`. */
export const programming = `
Programming|computer programming|programming languages|coding|Programmierung|de:Programmierkenntnisse|fr:programmation|es:programación|pt:programação|sv:programmering
  JavaScript|JS|ECMAScript|ES6|vanilla JS ~ Web development
    TypeScript
    AssemblyScript; PureScript
    CoffeeScript
  Python|Python 3|python2
    MicroPython|CircuitPython; IPython
  =Java|?java|Core Java|Java SE|Java EE|Jakarta EE|J2EE|JDK ~ JVM
  Kotlin < JVM
  Scala < JVM ~ Functional programming
    Akka
    Sbt build tool
  Groovy language|!Groovy < JVM
  Clojure|ClojureScript < JVM; Functional programming
  !Go|Golang|?go|Go language|Go programming
    Goroutines ~ Multithreading
    Gin framework|gin-gonic
  !Rust|?rust|Rustlang|Rust programming ~ Systems programming
    Tokio
    Actix|Actix Web
  !C|C language|C programming|ANSI C|C99|C11|Embedded C|C/C++ ~ Systems programming
  C++|CPP|cplusplus|C++11|C++14|C++17|C++20|Modern C++ ~ Systems programming
    Boost C++|Boost libraries
    Qt framework|=Qt
      QML; PyQt
    STL C++|Standard Template Library
  C#|C Sharp|CSharp < .NET
  F#|F Sharp|FSharp < .NET; Functional programming
  Visual Basic|VB.NET|VB6|Visual Basic .NET
    =VBA|Visual Basic for Applications|Excel macros|Excel VBA ~ Excel
  ^Ruby|?ruby|Ruby language
  PHP|PHP 7|PHP 8
  Perl|Perl 5
  !Swift|?swift|Swift language|Swift 5 ~ iOS
  Objective-C|ObjC ~ iOS
  !Dart|Dart language ~ Flutter
  ^Elixir < Functional programming
    Phoenix framework|Phoenix LiveView|!Phoenix
  Erlang|Erlang/OTP < Functional programming
  Haskell < Functional programming
  OCaml; ReasonML < Functional programming
  !Elm|Elm language < Functional programming
  Lisp|Common Lisp; Emacs Lisp < Functional programming
  Scheme language|!Scheme < Functional programming
    !Racket
  Prolog|logic programming
  !R|R language|R programming|RStudio|R Studio|tidyverse|ggplot2|dplyr|R Shiny|R/RStudio|?r ~ Statistics
  MATLAB ~ Scientific computing
    Simulink
    GNU Octave
  ^Julia|Julia language ~ Scientific computing
  Lua|LuaJIT
  !D|D language|Dlang
  !Nim|Nim language
  !Zig|Zig language|Ziglang
  !Crystal|Crystal language
  Fortran
  COBOL ~ Mainframe
  Ada language|!Ada|SPARK Ada
  Pascal|Object Pascal
    Delphi|=RAD Studio
  Visual FoxPro|FoxPro; Raku language|!Raku; Vala language|!Vala; Typst
  Coq proof assistant|!Coq|theorem proving|proof assistants|formal verification|formal methods ~ Functional programming
  Smalltalk
  Assembly language|assembler language|x86 assembly|ARM assembly|MIPS assembly
  WebAssembly|WASM
  Bash|shell scripting|Bash scripting|Unix shell|=Shell; zsh
    KornShell|=ksh; cURL|=curl; tmux
    =AWK|^sed and awk
  PowerShell ~ Windows Server
  AutoHotkey
  AppleScript
  Tcl|Tcl/Tk
  ActionScript
  =APL
  Solidity ~ Blockchain
  Apex language|!Apex ~ Salesforce development
  ABAP ~ SAP
  =RPG IV|RPGLE|RPG programming ~ IBM i
  Scratch programming|!Scratch
  GDScript ~ Godot
  OpenCL ~ CUDA
  Regular expressions|regex|regexp
JVM|Java Virtual Machine|GraalVM
.NET|dotnet|.NET Core|.NET Framework|Microsoft .NET|dot net
  ASP.NET|ASP.NET Core|ASP.NET MVC
  Entity Framework|EF Core
  Blazor
  WPF|Windows Presentation Foundation|XAML
  WinForms|Windows Forms
  Universal Windows Platform|=UWP; Avalonia UI; ActiveX
  Xamarin|.NET MAUI ~ Mobile development
  LINQ
  SignalR
  NuGet < Package management
  NUnit; xUnit < Unit testing
Web development|web applications|web programming|web technologies|web engineering|Webentwicklung|fr:développement web|es:desarrollo web|pt:desenvolvimento web|de:Webentwickler
  Frontend development|front-end|frontend|frontend engineering|client-side
    HTML|HTML5|XHTML|HTML/CSS
    CSS|CSS3|cascading style sheets
      =Sass|?sass|SCSS; Less CSS
      Tailwind CSS|Tailwind
      Bulma CSS|!Bulma
      Bootstrap CSS|!Bootstrap|Bootstrap framework
      CSS-in-JS
        styled-components; CSS modules
      Responsive design|responsive web design|mobile-first
      Material UI|=MUI|Material Design
      Web animation|CSS animations|=GSAP
    ^React|React.js|ReactJS|React hooks|?react < JavaScript
      Redux|Redux Toolkit; MobX; Zustand
      Next.js|NextJS
      Remix Run|!Remix
      Gatsby.js|GatsbyJS|^Gatsby
      React Query|TanStack
      React Router; Chakra UI; Mantine UI|!Mantine; Radix UI; shadcn/ui|shadcn
      Preact
    Angular|AngularJS|Angular 2 < JavaScript
      RxJS; NgRx
    Vue.js|VueJS|Vue|Vue 3 < JavaScript
      Vuex; Pinia
      Nuxt.js|Nuxt|NuxtJS
    Svelte|SvelteKit < JavaScript
    Solid.js|SolidJS < JavaScript
    Ember.js|EmberJS|!Ember < JavaScript
    Backbone.js|BackboneJS|!Backbone < JavaScript
    Alpine.js; HTMX < JavaScript
    jQuery|jQuery UI < JavaScript
    D3.js|D3; Chart.js; Highcharts < JavaScript; Data visualization
    Three.js; WebGL; WebGPU < Computer graphics
    Web Components|LitElement|custom elements|shadow DOM
    Astro framework|!Astro|static site generator|Jamstack; Eleventy; Hugo static site; Jekyll
    Scalable vector graphics|=SVG|=SVGs; WebXR|WebVR; WebKit|WebView; Aurelia framework|!Aurelia < JavaScript
    Document Object Model|=DOM|DOM manipulation|virtual DOM; Cross-origin resource sharing|=CORS; Dynamic HTML|DHTML
    Storybook|Storybook.js ~ Design systems
    Single-page application|=SPA|single page app
    =AJAX|=Ajax|asynchronous JavaScript; PostCSS; Handlebars.js|!Handlebars; Stimulus.js; Web standards|W3C standards; Lodash; Moment.js
    Web browsers|web browser|Mozilla Firefox|Google Chrome|Apple Safari|Microsoft Edge|Chromium
    Progressive web app|PWA|service worker
    Micro frontends|microfrontend
    Web performance|Core Web Vitals|Lighthouse audits|page speed ~ Performance optimization
    Bundlers
      Webpack; ^Vite; Rollup.js; esbuild; Parcel bundler; Turbopack; Babel.js; Gulp.js|!Gulp; Grunt.js
    Browser extensions|Chrome extension
    Cross-browser compatibility|cross-browser
  Backend development|back-end|backend|server-side|backend engineering|server side development
    Node.js|NodeJS|^Node < JavaScript
      Express.js|ExpressJS|&Express
      NestJS|Nest.js
      Fastify; Koa.js
      Socket.IO
    Deno; ^Bun runtime < JavaScript
    Django|Django REST Framework|=DRF < Python
      Wagtail
    ^Flask|?flask < Python
    FastAPI; Starlette < Python
    Celery task queue|!Celery < Python
    SQLAlchemy < Python; Object-relational mapping
    Spring Boot|Spring Framework|Spring MVC|&Spring|?spring; Spring Cloud; Spring Security < Java
      Hibernate|=JPA|JPA/Hibernate|Java Persistence API < Object-relational mapping
    Quarkus; Micronaut; Dropwizard < Java
    Java servlets < Java
      Enterprise JavaBeans|=EJB; JDBC|Java Database Connectivity; Netty
      JSP|JavaServer Pages; JSF; Apache Struts; Apache Tomcat|Tomcat; WildFly|JBoss; WebLogic; WebSphere
    Ktor < Kotlin
    Ruby on Rails|=Rails|?rails|=RoR|Rails API < Ruby
      Sidekiq
      Sinatra
    Laravel|Eloquent ORM < PHP
    Symfony|Twig templates < PHP
    CodeIgniter; CakePHP; Zend Framework|Laminas; Yii framework < PHP
  Full-stack development|full stack|fullstack|MERN|MEAN stack|LAMP stack
  Content management systems|=CMS|headless CMS|web CMS
    WordPress|Gutenberg blocks < PHP
      WooCommerce; Elementor
    Drupal < PHP
    Joomla < PHP
    TYPO3 < PHP
    Contentful; Strapi; Sanity CMS; Prismic
    Adobe Experience Manager|=AEM
    Sitecore; Umbraco; Kentico; Optimizely
    Webflow; Wix; Squarespace ~ Web design
  Wiki software|MediaWiki|DokuWiki
  E-commerce development|e-commerce platform|ecommerce platform ~ E-commerce
    Magento|Adobe Commerce < PHP
    Shopify|Shopify Plus|Shopify Liquid
    PrestaShop; Shopware; BigCommerce; Salesforce Commerce Cloud; commercetools
  Web accessibility|accessibility|a11y|WCAG|=ARIA|Section 508|screen readers|digital accessibility|assistive technologies|de:Barrierefreiheit|de:barrierefrei|fr:accessibilité numérique|es:accesibilidad
  Internationalization|i18n|internationalisation|l10n|software localization|multilingual software
  Web scraping|web crawling|web crawler
    Scrapy; BeautifulSoup|Beautiful Soup
  Web servers
    Nginx|=NGINX; Apache HTTP Server|httpd; =IIS; HAProxy; Caddy server; Traefik
API|=APIs|application programming interface|API development|API programming|API integration|web services|web APIs|de:Schnittstellen|de:Schnittstellenentwicklung
  API design|API standard|API specification|API governance|API first
  Software development kits|=SDK|=SDKs|SDK development
  RSS feeds|=RSS|web feeds
  REST API|=RESTful|=Restful|=REST|REST services|RESTful web services|=JSON API
  GraphQL
    Apollo GraphQL|Apollo Server; Hasura
  gRPC|remote procedure call
  =SOAP|SOAP web services|=WSDL
  OpenAPI|Swagger|OpenAPI specification
  WebSocket|server-sent events
  WebRTC
  Webhooks
  Protocol Buffers|protobuf|message serialization; Apache Avro; Apache Thrift
  API gateway|API management
    ^Kong; Apigee; Amazon API Gateway; MuleSoft; Azure API Management
  Postman API|Postman; Insomnia REST
Data formats
  JSON|JSON Schema; XML|XML Schema; YAML; XSLT; XPath; JSON-LD
Software engineering|software development|software design|application development|Softwareentwicklung|de:Softwareentwickler|de:Softwareentwicklerin|fr:développement logiciel|fr:génie logiciel|es:desarrollo de software|es:ingeniería de software|pt:desenvolvimento de software|nl:softwareontwikkeling|sv:mjukvaruutveckling|sv:systemutveckling|=SDLC|software development life cycle|software development lifecycle
  Object-oriented programming|OOP|object oriented|object-oriented design|OOD|=OO|SOLID principles|objektorientierte Programmierung
  Functional programming|funktionale Programmierung|reactive programming
  Dependency injection|inversion of control|=IoC|=DI container; State machines|finite-state machine|finite state machines|statecharts
  CRUD applications|=CRUD|CRUD operations ~ Backend development
  Desktop applications|desktop application|GUI programming|Electron framework|Electron.js|=GTK|Java Swing|JavaFX|Tauri
  Authentication and authorization|user authentication|authentication
  Software prototyping|=MVP|minimum viable product
  Computational geometry|computer algebra
  Simulation software|computer simulation|simulation modeling|simulation modelling|discrete event simulation|Arena simulation|AnyLogic|Simulationen
  Peer-to-peer networks|=P2P|decentralized applications
  VBScript; Vyper; Cython; Numba; PyO3; Stylus CSS; ClojureDart
  Design patterns|software design patterns|=GoF|=MVC|MVVM|model view controller
  Data structures|algorithms|algorithm design|data structures and algorithms|=DSA|computational complexity
  Multithreading|multi-threading|concurrency|concurrent programming|parallel programming|asynchronous programming|asyncio
  Systems programming|low-level programming|system-level programming|bare metal programming
  Object-relational mapping|=ORM
    Prisma ORM|^Prisma; TypeORM; Sequelize
  Refactoring|code refactoring|technical debt|tech debt|legacy modernization|legacy code
  Clean code|clean architecture|hexagonal architecture|code quality|static code analysis|linting|static analysis|linter
    SonarQube; ESLint; Prettier formatter|!Prettier; Checkstyle
  Code review|peer code review|pull request reviews|revue de code
  Pair programming|mob programming|extreme programming
  Debugging|troubleshooting code|gdb debugger|profiling tools
    Valgrind
  Software architecture|software architect|systems architecture|system design|solution architecture|solutions architect|technical architecture|application architecture|Softwarearchitektur|Softwarearchitekt|fr:architecture logicielle|es:arquitectura de software|sv:systemarkitektur
    Microservices|micro services|microservices architecture|Mikroservices
    Monolith decomposition|monolithic architecture
    Event-driven architecture|event driven|event sourcing|=CQRS|event streaming
    Domain-driven design|DDD|domain driven
    Service-oriented architecture|=SOA|service oriented
    Distributed systems|distributed computing|distributed architecture|consensus protocols|Raft consensus|eventual consistency|verteilte Systeme|fr:systèmes distribués|es:sistemas distribuidos
    Enterprise architecture|enterprise architect|Unternehmensarchitektur
      TOGAF; ArchiMate
    =UML|unified modeling language|sequence diagrams
      SysML
    Multi-tenancy|multi-tenant|SaaS architecture
    High-level design|architecture decision records
  Version control|source control|revision control|version control system|Versionskontrolle|Versionsverwaltung|gestion de versions|control de versiones
    =Git|?git|git flow|Gitflow|git branching|git version control
    GitHub|GitHub Enterprise
    GitLab
    Bitbucket
    Subversion|=SVN
    IBM Rational ClearCase|ClearCase; Team Foundation Version Control|=TFVC
    Mercurial SCM; Perforce|Helix Core
    Monorepo
      Bazel; Nx monorepo; Turborepo; Lerna
  Package management|packaging system|package management system|dependency management|software packaging
    npm; pnpm; Yarn package manager|?yarn < JavaScript
    =pip; Poetry Python; Conda|Anaconda Python; PyPI; Virtualenv < Python
    =Maven|?maven|Apache Maven; Gradle; Apache Ant < Java
    CMake|build systems; Makefile|GNU Make; Ninja build; Conan package manager < C++
    Homebrew; apt-get; RPM packaging; Debian packaging; Chocolatey; Nix package manager|NixOS
    Artifactory|JFrog; Sonatype Nexus|Nexus Repository
  Developer tools|dev tools|devtools|integrated development environment|=IDE
    Visual Studio Code|VS Code|VSCode; Visual Studio; IntelliJ IDEA|IntelliJ|JetBrains; PyCharm; Eclipse IDE; Vim|Neovim; Emacs; Xcode IDE
    Hot reload|live reload
    Developer experience|DevEx|=DX|developer productivity
    AI coding assistants|AI-assisted coding|AI-assisted development|coding assistants|coding agents
      GitHub Copilot; Claude Code; Cursor IDE
  Command line interface|CLI|command line tool|command-line
  Compilers|compiler design|code generation|parsers|interpreters design|abstract syntax tree|ANTLR|Yacc|lexers and parsers
    LLVM|Clang; GCC compiler
  Open source|OSS|FOSS|open source software|open source contribution|Apache Software Foundation|CNCF
  Technical documentation|technical writing|technical writer|API documentation|documentation as code|user manuals|software documentation|technische Dokumentation|Technische Redaktion|fr:rédaction technique|fr:documentation technique|es:documentación técnica
    Sphinx documentation; MkDocs; Docusaurus; MadCap Flare; DITA; Markdown; AsciiDoc
  Computer science|Informatik|fr:informatique|es:informática|pt:ciência da computação|sv:datavetenskap|de:Informatikstudium
  Wirtschaftsinformatik|business informatics|information systems|management information systems
`;
