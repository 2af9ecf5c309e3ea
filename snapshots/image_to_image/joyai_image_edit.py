class JoyaiImageEdit(FalNode):
    """
    Edit one picture by instruction with JoyAI Image Edit.
    joyai, image-to-image, image-editing, instruction, negative-prompt

    Takes a picture, a prompt and a negative prompt, with guidance from 1 to 15; returns one picture and has no size, mask or reference.

    Use cases:
    - Change an object in a product photo by instruction
    - Swap the season of an outdoor picture
    - Add a JoyAI version to the retouching variants that a client chooses from
    - Recolour a jacket at JoyAI's preset guidance of 5
    - Repeat a JoyAI edit with the same seed
    """

    endpoint: ClassVar[str] = "fal-ai/joyai-image-edit"
    title: ClassVar[str] = "JoyAI Image Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
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
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=15,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    enable_safety_checker: bool = Field(
        default=True,
        description="Turns fal's check of the source and of the result for unsafe content on; off skips it.",
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
