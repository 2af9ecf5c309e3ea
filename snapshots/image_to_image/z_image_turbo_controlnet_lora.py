class ZImageTurboControlnetLora(FalNode):
    """
    Generate a picture from edges, depth or pose with Z-Image Turbo and up to three LoRAs.
    z-image, alibaba, image-to-image, controlnet, lora, pose, custom-style

    For a trained look in a given layout; without LoRAs the plain ControlNet node does it for less.

    Use cases:
    - Put a trained mascot in the pose of a photo
    - Draw an office layout in a brand's trained isometric style
    - Apply a trained ink style to a building's outlines
    - Run two LoRAs over one pose skeleton
    - Keep a room's depth and furnish it in a trained style
    """

    endpoint: ClassVar[str] = "fal-ai/z-image/turbo/controlnet/lora"
    title: ClassVar[str] = "Z-Image Turbo – ControlNet with LoRA"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "preprocess", "loras", "control_scale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What the finished picture should show; the control picture settles its layout only."
    )
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the picture in pixels; auto takes that of the input picture. More pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt first, for 0.0025 credits more a run.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose edges, depth or pose guides the result, or a ready-made control map.",
    )
    control_scale: float = Field(
        default=0.75, ge=0, le=1, description="How much the control picture counts; higher keeps to it more rigidly."
    )
    control_start: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="Moment at which steering by the control picture begins, as a share of the run.",
    )
    control_end: float = Field(
        default=0.8,
        ge=0,
        le=1,
        description="Moment at which steering by the control picture ends, as a share of the run.",
    )
    preprocess: ControlPreprocessor | None = Field(
        default=ControlPreprocessor.NONE,
        description="Which map to draw from the image first: outlines, depth or pose; none if it already is such a map.",
    )
    loras: list[LoraWeight] = Field(
        default=[], max_length=3, description="Up to three trained add-ons for Z-Image Turbo, each with its own weight."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
