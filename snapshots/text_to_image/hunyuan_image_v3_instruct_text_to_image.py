class HunyuanImageV3InstructTextToImage(FalNode):
    """
    Generate up to four pictures with Hunyuan Image 3.0 Instruct, Tencent's model that reasons before it draws.
    hunyuan, tencent, text-to-image, image, instruct, reasoning

    It can choose the size itself and recaptions the prompt; plain 3.0 has steps and a negative prompt instead.

    Use cases:
    - Draw a diagram that explains a theorem
    - Turn game rules into a one-page picture guide
    - Let the model choose layout and size of a poster
    - Leave size on auto for a mixed list of postcards, banners and labels
    - Let Instruct reason out a 1910 kitchen and its format before drawing
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-image/v3/instruct/text-to-image"
    title: ClassVar[str] = "Hunyuan Image 3.0 Instruct – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "guidance_scale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the picture: a preset shape or a width and height; auto lets the model choose. More pixels cost more.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets the model rewrite the prompt in a step of its own first; off takes your words as they stand.",
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

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
