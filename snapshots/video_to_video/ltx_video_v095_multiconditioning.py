class LtxVideoV095Multiconditioning(FalNode):
    """
    Create a silent 480p or 720p clip from a prompt with images and videos set at chosen frames, using the early LTX Video 0.9.5.
    ltx-video, video-to-video, video, keyframes, open-weights, image-conditioning

    No strengths, guide types or LoRAs; later LTX Video releases have them.

    Use cases:
    - Link a bud photo and a rose photo for a florist's counter
    - Continue from a cat clip into a painted sunset still
    - Connect three holiday snapshots into one moving memory
    - Demonstrate keyframe conditioning in its simplest form to beginners
    - Let a before photo of a bench become its restored after
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-v095/multiconditioning"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "images", "videos", "resolution", "aspect_ratio")
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
