class LtxVideoV095(FalNode):
    """
    Create a short silent clip from text with LTX Video 0.9.5, the early small LTX model: 480p or 720p, wide or tall, prompt expansion on by default.
    ltx-video, text-to-video, video, open-weights, 720p, lightricks

    Few controls and no LoRAs; later 13B releases offer both.

    Use cases:
    - Show a class how an older video model pictures a waterwheel turning
    - Make a tall clip of paper lanterns rising for a village hall screen
    - Get a quick moving placeholder of a harbour at dawn for a pitch deck
    - Compare forty steps against ten on the same horse-in-surf prompt
    - Give a poem about moss a slow woodland clip to be read over
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-v095"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "aspect_ratio", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="worst quality, inconsistent motion, blurry, jittery, distorted",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_inference_steps: int = Field(
        default=40, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    expand_prompt: bool = Field(
        default=True,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
