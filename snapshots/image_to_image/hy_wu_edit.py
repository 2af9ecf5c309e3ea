class HyWuEdit(FalNode):
    """
    Edit a picture with the help of reference pictures, with HY-WU from Tencent.
    hy-wu, tencent, image-to-image, image-editing, multi-image, try-on, reasoning

    Takes up to three images and an English or Chinese instruction; thinking mode, on by default, reasons before it draws.

    Use cases:
    - Swap clothes between two photos
    - Place a product from one picture into another
    - Draft a try-on in 10 steps and finish it in 80
    - Switch thinking off for a quick simple edit
    - Spend up to 100 steps on a careful outfit transfer
    """

    endpoint: ClassVar[str] = "fal-ai/hy-wu-edit"
    title: ClassVar[str] = "HY-WU – Edit Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "enable_thinking")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="The edit in English or Chinese; call the pictures by number, as in: dress figure 1 in the outfit from figure 2.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=3,
        description="The picture to edit first, then one or two reference pictures.",
    )
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the picture, as a preset or a width and height; auto leaves it to the model.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_thinking: bool = Field(
        default=True,
        description="Lets the model reason about the edit first: better results, but slower. Off suits simple edits.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
