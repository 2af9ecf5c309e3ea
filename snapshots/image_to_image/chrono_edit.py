class ChronoEdit(FalNode):
    """
    Edit a picture by instruction with NVIDIA ChronoEdit, which treats the change as something that happens over time and so keeps physics believable.
    chrono-edit, nvidia, image-to-image, image-editing, physics-aware, temporal-reasoning

    480p or 720p, turbo by default.

    Use cases:
    - Tip the watering can so the stream falls where it should
    - Close the laptop in a desk photo without bending its hinge
    - Show the robot arm lifting the crate it stands beside
    - Let a stack of dominoes topple for a physics worksheet
    - Pour the batter from bowl to tin in one baking still
    """

    endpoint: ClassVar[str] = "fal-ai/chrono-edit"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "enable_temporal_reasoning")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    num_inference_steps: int = Field(
        default=8, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_temporal_reasoning: bool = Field(
        default=False,
        description="Have the model imagine the steps between before and after. Slower, steadier for actions and motion.",
    )
    num_temporal_reasoning_steps: int = Field(
        default=8,
        ge=2,
        le=12,
        description="How many steps the imagined in-between frames take part in; more are more careful and slower.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    turbo_mode: bool = Field(
        default=True, description="Runs a shortened process that is quicker and hardly looks different."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
