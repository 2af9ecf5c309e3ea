class WanV2113bTextToVideo(FalNode):
    """
    Generate a short silent clip from text with the small Wan 2.1 1.3B, lighter and quicker than Wan 2.1 14B.
    wan, text-to-video, video, fast, small-model, 1.3b

    Wide or tall, with sampler, steps, guidance and shift to set; frame count and size are not.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/wan-t2v.

    Use cases:
    - Draft a clip for a social post on the light open 1.3B model
    - Sketch a scene for a storyboard
    - Try a prompt on the 1.3B model before the 14B render
    - Give a waving flag clip the DPM++ sampler instead of UniPC
    - Cut a storyboard draft to ten steps on the small model
    """

    class Sampler(str, Enum):
        UNIPC = "unipc"
        DPM_PLUS_PLUS = "dpm++"

    endpoint: ClassVar[str] = "fal-ai/wan/v2.1/1.3b/text-to-video"
    title: ClassVar[str] = "Wan 2.1 1.3B – Text to Video"
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
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video: wide or tall."
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
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
