class SkyRaccoon(FalNode):
    """
    Generate a single image per run with Sky Raccoon, which works in turbo mode unless you turn it off, accepts LoRAs, and can expand a short prompt first.
    sky-raccoon, text-to-image, image, turbo, lora, prompt-expansion

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Take a film-like still of a raccoon stealing a picnic
    - Switch turbo off to compare detail in a harbour crane scene
    - Try a LoRA with high and low scale on a street-dance portrait
    - Expand the words old greenhouse into a full picture for a seed blog
    - Get a test frame of two anglers before planning a video
    """

    endpoint: ClassVar[str] = "fal-ai/sky-raccoon"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "turbo_mode")
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=1024, height=1024),
        description="Size of the picture: a preset shape or your own width and height.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    turbo_mode: bool = Field(
        default=False, description="Runs a shortened process that is quicker and hardly looks different."
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
