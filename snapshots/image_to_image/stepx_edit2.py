class StepxEdit2(FalNode):
    """
    Edit a picture with Step1X-Edit v2, which thinks a request through, edits, and reviews itself.
    step1x, stepfun, image-to-image, image-editing, reasoning, reflection

    Thinking and reflection can be switched off one by one; made for abstract wishes. Beside the picture they return how the request was read, the reasoning and the review.

    Use cases:
    - Age a building or street in a photo
    - Dress a room for a holiday by instruction
    - Read the reworded prompt and the thinking behind a vague edit
    - Let the model undo its own unwanted changes
    - Switch reflection off for a simple recolouring
    """

    endpoint: ClassVar[str] = "fal-ai/stepx-edit2"
    title: ClassVar[str] = "Step1X-Edit v2 – Image by Reasoning"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "enable_thinking_mode", "enable_reflection_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="The change to make; with thinking mode on, abstract wishes work too.")
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to change.")
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
        default=6.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    enable_thinking_mode: bool = Field(
        default=True,
        description="Lets the model reason about a vague instruction before editing; slower, but better with abstract wishes.",
    )
    enable_reflection_mode: bool = Field(
        default=True,
        description="Makes the model review its own edit, undo unwanted changes and decide when it is finished.",
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
        reformat_prompt: str
        think_info: list[str]
        best_info: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
