class Step1xEdit(FalNode):
    """
    Edit one photo by plain instruction with StepFun's first Step1X-Edit, an open model.
    step1x, stepfun, image-to-image, image-editing, instruction, open-weights

    Edits in a single pass, for direct commands; version 2 plans first and checks its own work.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/stepx-edit2.

    Use cases:
    - Repaint a door in a house photo
    - Add glasses to a portrait by instruction
    - Push a stubborn colour change through with guidance above 15
    - Repeat a Step1X-Edit result exactly from its seed
    - Continue a photo series begun with StepFun's first editor
    """

    endpoint: ClassVar[str] = "fal-ai/step1x-edit"
    title: ClassVar[str] = "Step1X-Edit – Image by Instruction"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "guidance_scale", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The photo to change.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
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
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
