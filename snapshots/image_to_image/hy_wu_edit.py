class HyWuEdit(FalNode):
    """
    fal-ai/hy-wu-edit on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "fal-ai/hy-wu-edit"
    title: ClassVar[str] = "Hy Wu Edit Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=3,
        description="The source images, in order; the prompt can call them first, second and so on.",
    )
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_thinking: bool = Field(default=True)
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
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
