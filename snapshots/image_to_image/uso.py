class Uso(FalNode):
    """
    Generate images that follow a subject picture, one or two style pictures, or all of them, with ByteDance's USO.
    uso, bytedance, image-to-image, style-reference, subject-reference, style-transfer

    An empty prompt does pure style transfer; UNO handles several subjects instead.

    Use cases:
    - Paint a bakery's storefront in a favourite mural's hand
    - Keep a school mascot but draw it in two artists' mixed style
    - Transfer an old railway poster's palette to a holiday snap
    - Hold a stone lion's layout while its surface turns to mosaic
    - Give a user's cat the look of a medieval bestiary page
    """

    endpoint: ClassVar[str] = "fal-ai/uso"
    _required: ClassVar[tuple[str, ...]] = ("input_images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_images", "prompt", "keep_size", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="In order: the subject or layout picture, then a style picture and an optional second style.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    keep_size: bool = Field(
        default=False,
        description="Keeps layout and size of the content picture, as wanted when only the style should change.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
