class LtxVideoV095Extend(FalNode):
    """
    Continue a clip silently by prompt with LTX Video 0.9.5, at 480p or 720p, wide or tall.
    ltx, lightricks, video-to-video, video, extend-video, 720p

    Takes the clip and the frame at which it is placed; the 13B versions add frame counts, strength and LoRAs.

    Use cases:
    - Let a flag clip flutter on behind a scoreboard
    - Add a moment to a harvest montage shot
    - Continue a 0.9.5 clip with its own model
    - Lengthen a stock clip's last shot for a voice-over
    - Place a clip at frame 48 so that a new lead-in comes before it
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-v095/extend"
    title: ClassVar[str] = "LTX Video 0.9.5 – Extend"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", description="What happens in the added part, going on from the clip. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="worst quality, inconsistent motion, blurry, jittery, distorted",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
