class LtxVideoV095Extend(FalNode):
    """
    Continue a video from a given frame by prompt with the early LTX Video 0.9.5, at 480p or 720p, wide or tall, silent.
    ltx-video, video-to-video, video, extend-video, open-weights, 720p

    Few settings and no LoRAs; the 13B versions add frame counts and weights.

    Use cases:
    - Let a flag clip flutter on for a rowing regatta's scoreboard
    - Continue a candle's burn with a minimum of settings
    - Compare 0.9.5 with a 13B extension of one puddle shot
    - Add a little more of a tractor crossing to a harvest montage
    - See what a small model thinks comes after a door opens
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-v095/extend"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
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
        default=AspectRatioWideTall.RATIO_16_9,
        description="Shape of the video as width to height; an automatic choice follows the input.",
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
    video: LtxVideoV095VideoConditioningInput | None = Field(
        default=None, description="The clip to continue and the frame number at which it begins."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
