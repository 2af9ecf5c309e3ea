class HidreamE11(FalNode):
    """
    Edit an image by instruction with HiDream-E1.1, which takes a separate description of the finished picture and separate guidance for text and image.
    hidream, hidream-e1.1, image-to-image, image-editing, open-weights, instruction

    Open-weight, up to four results.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Convert the lawn to gravel and describe the garden you expect
    - Balance image guidance until a changed coat keeps its wearer
    - Switch a noodle ad's chopsticks for a fork
    - Make the ghost train's sign read darker and older
    - Set a bell tower's clock to midnight in a night scene
    """

    endpoint: ClassVar[str] = "fal-ai/hidream-e1-1"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "target_image_description", "image_guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    target_image_description: str | None = Field(
        default=None, description="Describes the finished picture, not the change. Left blank, the model imagines it."
    )
    prompt: str | None = Field(
        default=None,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="low resolution, blur",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    image_guidance_scale: float = Field(
        default=2.0, ge=0, le=20, description="How closely the source picture is respected; higher changes less of it."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
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
