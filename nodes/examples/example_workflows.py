"""The example workflows of the pack, as scripts: each builds what NodeTool's editor opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from nodetool.dsl.fal.image_to_3d import Trellis2
from nodetool.dsl.fal.image_to_image import BirefnetV2, FluxProKontextMulti, IclightV2, SeedvrUpscaleImage
from nodetool.dsl.fal.image_to_video import KlingVideoAiAvatarV2Standard, KlingVideoV25TurboStandardImageToVideo
from nodetool.dsl.fal.llm import OpenRouter
from nodetool.dsl.fal.shared import LoraWeight
from nodetool.dsl.fal.speech_to_text import Wizper
from nodetool.dsl.fal.text_to_audio import KokoroAmericanEnglish, KokoroBritishEnglish
from nodetool.dsl.fal.text_to_image import FluxKreaLora, FluxSchnell
from nodetool.dsl.fal.video_to_video import SyncLipsyncV2, Thinksound
from nodetool.fal.dsl import Builder, Preview


@dataclass(frozen=True)
class Example:
    """One workflow: its words, and what builds its ends."""

    name: str
    description: str
    tags: tuple[str, ...]
    ends: Callable[[], Iterator[Builder]]


def picture_for_print() -> Iterator[Builder]:
    draft = FluxSchnell(
        prompt="A paper-cut lighthouse above layered waves, three colours, soft side light",
        image_size="portrait_4_3",
        seed=7,
    )
    print_size = SeedvrUpscaleImage(image=draft.output, upscale_factor=4, output_format="png")
    yield Preview(draft.output, name="Draft")
    yield Preview(print_size.output, name="Print")


def clip_with_sound() -> Iterator[Builder]:
    frame = FluxSchnell(
        prompt="A steam train crossing a stone viaduct in early morning mist, wide shot",
        image_size="landscape_16_9",
    )
    clip = KlingVideoV25TurboStandardImageToVideo(
        image=frame.output,
        prompt="The train rolls across the viaduct while steam drifts over the valley",
    )
    scored = Thinksound(video=clip.output, prompt="Steam engine puffing, wheels on rails, distant whistle")
    yield Preview(frame.output, name="First frame")
    yield Preview(scored.output, name="Clip with sound")


def spoken_idea_to_picture() -> Iterator[Builder]:
    memo = KokoroBritishEnglish(
        prompt="I dreamt of a library under the sea, with fish asleep between the books.",
        voice="bf_emma",
    )
    transcript = Wizper(audio=memo.output)
    brief = OpenRouter(
        prompt=transcript.output,
        model="google/gemini-2.5-flash",
        system_prompt="Turn this spoken idea into one image prompt of at most forty words. Answer with the prompt alone.",
    )
    picture = FluxSchnell(prompt=brief.output, image_size="landscape_4_3")
    yield Preview(brief.output, name="Prompt")
    yield Preview(picture.output, name="Picture")


def object_for_a_game() -> Iterator[Builder]:
    concept = FluxSchnell(
        prompt="A wooden treasure chest with brass fittings, centred, three-quarter view, plain grey background",
        image_size="square_hd",
    )
    cut_out = BirefnetV2(image=concept.output, model="General Use (Heavy)")
    model = Trellis2(image=cut_out.output, texture_size=2048, decimation_target=50_000)
    yield Preview(concept.output, name="Concept")
    yield Preview(model.output, name="3D model")


def presenter_who_speaks() -> Iterator[Builder]:
    presenter = FluxSchnell(
        prompt="Portrait of a friendly museum guide facing the camera, shoulders visible, soft daylight",
        image_size="portrait_16_9",
    )
    speech = KokoroAmericanEnglish(
        prompt="Welcome! The next hall is four thousand years old, so please mind the step.",
        voice="af_heart",
    )
    avatar = KlingVideoAiAvatarV2Standard(image=presenter.output, audio=speech.output)
    yield Preview(avatar.output, name="Presenter")


def new_line_for_a_clip() -> Iterator[Builder]:
    actor = FluxSchnell(
        prompt="A chef in a bright kitchen talking to the camera, medium shot", image_size="landscape_16_9"
    )
    take = KlingVideoV25TurboStandardImageToVideo(image=actor.output, prompt="The chef explains a recipe and smiles")
    line = KokoroBritishEnglish(
        prompt="First the butter, then the patience, and only then the flour.", voice="bm_george"
    )
    dubbed = SyncLipsyncV2(video=take.output, audio=line.output, sync_mode="loop")
    yield Preview(take.output, name="Take")
    yield Preview(dubbed.output, name="With the new line")


def photographs_in_your_style() -> Iterator[Builder]:
    photograph = FluxKreaLora(
        prompt="A baker carrying loaves through a narrow street at dawn, candid photograph",
        loras=[
            LoraWeight(path="https://huggingface.co/XLabs-AI/flux-RealismLora/resolve/main/lora.safetensors", scale=0.8)
        ],
        image_size="portrait_4_3",
        num_images=2,
    )
    yield Preview(photograph.images, name="Both photographs")


def product_in_new_light() -> Iterator[Builder]:
    product = FluxSchnell(prompt="A ceramic teapot on a white table, product photograph", image_size="square_hd")
    cut_out = BirefnetV2(image=product.output, output_mask=True, refine_foreground=True)
    relit = IclightV2(
        image=product.output,
        mask_image=cut_out.mask_image,
        prompt="a ceramic teapot on a mossy rock in a forest, golden evening sun",
        initial_latent="Left",
    )
    setting = FluxSchnell(prompt="An empty breakfast table by a window, linen and oak", image_size="square_hd")
    placed = FluxProKontextMulti(
        images=[relit.output, setting.output],
        prompt="Put the teapot of the first picture on the table of the second; keep its shape and light it from the window",
    )
    yield Preview(cut_out.output, name="Cut-out")
    yield Preview(relit.output, name="Relit")
    yield Preview(placed.output, name="In another room")


EXAMPLES = (
    Example(
        "Picture for Print",
        "Draws a quick draft and enlarges it four times without losing its edges.",
        ("image", "upscale", "print"),
        picture_for_print,
    ),
    Example(
        "Clip with Sound",
        "Draws a first frame, sets it in motion and adds the sound that belongs to it.",
        ("image", "video", "sound"),
        clip_with_sound,
    ),
    Example(
        "Spoken Idea to Picture",
        "Writes down a voice memo, turns it into a prompt and draws it. Put your own recording in place of the first node.",
        ("speech", "text", "image"),
        spoken_idea_to_picture,
    ),
    Example(
        "Object for a Game",
        "Draws an object, cuts it out and makes a textured 3D model of it.",
        ("image", "background", "3d"),
        object_for_a_game,
    ),
    Example(
        "Presenter Who Speaks",
        "Draws a presenter, speaks a text and puts the words in the presenter's mouth.",
        ("image", "speech", "video", "avatar"),
        presenter_who_speaks,
    ),
    Example(
        "New Line for a Clip",
        "Films a scene, speaks a new line and moves the actor's lips to it.",
        ("video", "speech", "lip-sync"),
        new_line_for_a_clip,
    ),
    Example(
        "Photographs in Your Style",
        "Draws with a LoRA: weights that someone trained on a style, a person or a product.",
        ("image", "lora"),
        photographs_in_your_style,
    ),
    Example(
        "Product in New Light",
        "Cuts a product out, lights it anew and places it in another room.",
        ("image", "background", "relight", "product"),
        product_in_new_light,
    ),
)
