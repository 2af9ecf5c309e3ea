class HunyuanImageV3InstructEdit(FalNode):
    """
    Edit or combine up to three pictures with Tencent's Hunyuan Image 3.0 Instruct.
    hunyuan, tencent, image-to-image, instruct, multi-image, image-editing

    The prompt is recaptioned before drawing, the size can be left to the model; makes up to four versions a run.

    Use cases:
    - Put furniture from one photo into another room
    - Clean up a cluttered product scene
    - Switch prompt expansion off to keep the wording of a three-picture brief
    - Raise guidance when a poster from three pictures strays from its prompt
    - Have a loose instruction recaptioned before the edit
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-image/v3/instruct/edit"
    title: ClassVar[str] = "Hunyuan Image 3.0 Instruct – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the picture, as a preset or a width and height; auto leaves it to the model.",
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
        description="Has the model reword the prompt in more detail before drawing; off takes your words as they stand.",
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
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=3,
        description="One to three pictures to edit or combine, in order.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
