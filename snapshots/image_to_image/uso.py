class Uso(FalNode):
    """
    Generate a picture after a subject picture and one or two style pictures, with ByteDance's USO.
    uso, bytedance, image-to-image, style-reference, subject-reference, style-transfer

    An empty prompt transfers the style alone; UNO takes several subjects instead.

    Use cases:
    - Draw a mascot in the style of a reference picture
    - Restyle a shop photo after a mural
    - Mix the styles of two pictures on one subject
    - Transfer a style with an empty prompt and the layout kept
    - Restyle a floor plan after a watercolour at the plan's own size
    """

    endpoint: ClassVar[str] = "fal-ai/uso"
    title: ClassVar[str] = "USO – Subject and Style"
    _required: ClassVar[tuple[str, ...]] = ("input_images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_images", "prompt", "keep_size", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="The picture wanted; empty for a pure transfer of style.")
    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="In order: the subject or layout picture, then a style picture and an optional second style.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    keep_size: bool = Field(
        default=False,
        description="Keeps layout and size of the content picture, as wanted when only the style should change.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
