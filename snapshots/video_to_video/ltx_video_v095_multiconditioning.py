class LtxVideoV095Multiconditioning(FalNode):
    """
    Generate a silent clip from a prompt with pictures and clips at set frames, with LTX Video 0.9.5.
    ltx, lightricks, video-to-video, video, keyframes, first-last-frame, 720p

    480p or 720p, wide or tall; no strengths, depth guides or LoRAs, which the 13B versions have.

    Use cases:
    - Link a bud photo and a rose photo for a florist
    - Turn three holiday snapshots into one moving clip
    - Place a still at frame 120, the last that 0.9.5 allows
    - Start from a short phone clip and close on a supplied product still
    - Render a 0.9.5 keyframe sequence once more by its seed
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-v095/multiconditioning"
    title: ClassVar[str] = "LTX Video 0.9.5 – Multi-Conditioning"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "images", "videos", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video on its way through the given pictures and clips. Concrete words get closest.",
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
    images: list[LtxVideoV095ImageConditioningInput] = Field(
        default=[], description="Pictures to hit on the way, each with the frame number where it appears."
    )
    videos: list[LtxVideoV095VideoConditioningInput] = Field(
        default=[], description="Clips to include, each with the frame number where it begins."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
