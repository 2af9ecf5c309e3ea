class SkyRaccoon(FalNode):
    """
    Generate one picture from text with Sky Raccoon, in up to 40 steps.
    sky-raccoon, text-to-image, image, turbo, prompt-expansion

    A turbo mode shortens the run, and a short prompt can be expanded first; the default negative prompt is that of a video model.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a film-like still for a pitch
    - Illustrate a seed catalogue page
    - Draft a magazine motif in turbo mode and finish it with turbo off
    - Skim twenty newsletter motifs in turbo mode before one gets all 40 steps
    - Cut the wait for a greenhouse banner by switching turbo on
    """

    endpoint: ClassVar[str] = "fal-ai/sky-raccoon"
    title: ClassVar[str] = "Sky Raccoon – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "turbo_mode", "negative_prompt")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(default="", description="What the picture shows, in words.")
    negative_prompt: str = Field(
        default="bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        description="What to keep out of the picture. A long default list is filled in.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=1024, height=1024),
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    turbo_mode: bool = Field(
        default=False, description="Runs a shortened process that is quicker and should look hardly different."
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
