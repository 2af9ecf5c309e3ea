class InfinityStarTextToVideo(FalNode):
    """
    Generate a silent 720p clip from text with InfinityStar, an autoregressive 8B model.
    infinitystar, text-to-video, video, autoregressive, 720p, fast

    Three shapes, a prompt enhancer and a sampling temperature for the video stage.

    Use cases:
    - Make an upright 9:16 clip at 720p for a social feed
    - Illustrate a lesson with a generated 16:9 scene
    - Get more varied takes of one scene by raising the sampling temperature
    - Keep your own wording by switching the enhancer off
    - Avoid glaring colours with adaptive guidance
    """

    endpoint: ClassVar[str] = "fal-ai/infinity-star/text-to-video"
    title: ClassVar[str] = "InfinityStar – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_inference_steps", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=1,
        le=40,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    tau_video: float = Field(
        default=0.4,
        ge=0.1,
        le=1,
        description="Sampling temperature of the video stage. Lower is steadier, higher is more varied.",
    )
    use_apg: bool = Field(
        default=True,
        description="Replaces plain guidance by adaptive projected guidance, which avoids glaring colours.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enhance_prompt: bool = Field(
        default=True,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
