class WanV2113bTextToVideo(FalNode):
    """
    Create short silent clips from text with the small 1.3B version of Wan 2.1, quicker than its big sibling.
    wan-2.1, wan-1.3b, text-to-video, video, fast, small-model

    Choose wide or tall, sampler, steps, guidance and shift; resolution and length are fixed.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Learn what guidance and shift do by rendering one kettle twenty ways
    - Get a quick moving sketch of a hedgehog band for a lullaby
    - Compare unipc with dpm++ on a waving flag for a blog post
    - Draft clips at low cost for a youth club's made-up news programme
    - Prototype a scene here before rendering it on the 14B model
    """

    class Sampler(str, Enum):
        UNIPC = "unipc"
        DPM_PLUS_PLUS = "dpm++"

    endpoint: ClassVar[str] = "fal-ai/wan/v2.1/1.3b/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_inference_steps", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    shift: float = Field(
        default=5.0,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    sampler: Sampler = Field(
        default=Sampler.UNIPC,
        description="Procedure that steps from noise to video; each one treats detail a little differently.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
