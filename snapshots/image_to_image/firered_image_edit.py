class FireredImageEdit(FalNode):
    """
    Edit one picture or combine several by an English or Chinese instruction, with FireRed Image Edit.
    firered, image-to-image, image-editing, multi-image, chinese, style-transfer

    Takes pictures and a prompt, keeps the input's size unless one is set; 1.1 adds portrait make-up.

    Use cases:
    - Try a garment from one photo on the person in another
    - Replace the background of a shop photo
    - Take the style of a reference picture over to a snapshot
    - Merge a model, a coat and a street photo into one lookbook shot
    - Repeat an edit that was tuned on the first FireRed version
    """

    endpoint: ClassVar[str] = "fal-ai/firered-image-edit"
    title: ClassVar[str] = "FireRed Image Edit 1.0"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "acceleration")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="The change to make, in English or Chinese.")
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the result, as a preset or a width and height; without it the result is as large as the input.",
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
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The picture to edit, followed by reference pictures such as a garment or a style.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
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
