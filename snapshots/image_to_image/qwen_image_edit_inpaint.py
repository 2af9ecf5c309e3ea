class QwenImageEditInpaint(FalNode):
    """
    Repaint the masked area of a picture from a prompt, with the first Qwen Image Edit.
    qwen-image-edit, qwen, image-to-image, inpainting, mask, text-editing

    Needs a picture and a mask and leaves the rest alone; strength says how freely the area is filled.

    Use cases:
    - Change only the masked price on a shelf tag
    - Fill a masked corner of an empty room with furniture
    - Reletter a race bib inside a mask
    - Swap one window pane without touching the facade
    - Keep most of a masked cushion with a low strength
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit/inpaint"
    title: ClassVar[str] = "Qwen Image Edit – Inpaint"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask_url")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask_url", "prompt", "strength")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="What should appear in the masked area.")
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture of which one area should change."
    )
    negative_prompt: str = Field(
        default=" ",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    mask_url: ImageRef = Field(
        default=ImageRef(), description="Picture that marks the area to repaint: white is painted anew, black stays."
    )
    strength: float = Field(
        default=0.93,
        ge=0.01,
        le=1,
        description="How far the masked area may leave the original: low keeps most of it, the top value paints it anew.",
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
