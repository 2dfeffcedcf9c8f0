<#ftl output_format="HTML">
<#import "parts/model.ftl" as m>
<#import "parts/head.ftl" as head>
<#import "parts/hero.ftl" as hero>
<#import "parts/registration.ftl" as registration>
<#import "parts/information.ftl" as information>
<#import "parts/programme.ftl" as programme>
<#import "parts/people.ftl" as people>
<#import "parts/contact.ftl" as contact>
<#import "parts/frame.ftl" as frame>
<!DOCTYPE html>
<html lang="${page.language}">
<@head.head/>
<body>
<@frame.skipLink/>
<#if m.congress["@id"]??>
<@frame.top/>
<main id="${text("page.anchor.content")}" tabindex="-1">
<@hero.hero/>
<@registration.band/>
<@frame.sections/>
<div class="wrap">
<@information.invitation/>
<@information.information/>
<@programme.programme/>
<@people.people/>
<@contact.contact/>
<@contact.venue/>
</div>
</main>
<#else>
<@frame.plain text("page.nothing.title")><p>${text("page.nothing.text")}</p></@frame.plain>
</#if>
<@frame.footer/>
</body>
</html>
