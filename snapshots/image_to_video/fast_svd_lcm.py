class FastSvdLcm(FalNode):
    """
    Animate an image without any prompt using Stable Video Diffusion 1.1 Turbo: 25 frames in about four LCM steps, with a motion dial instead of words.
    stable-video-diffusion, image-to-video, video, svd, lcm, turbo, fast

    Quick, short and silent.

    Use cases:
    - Add a faint drift to a mountain hut photo for a booking page header
    - Sweep the motion bucket from low to high on one waterfall picture
    - Give static album art a one-second breathing loop
    - Produce throwaway parallax tests for a planetarium's nebula stills
    - Feed a batch of rendered spaceships through for quick fly-by drafts
    """

    endpoint: ClassVar[str] = "fal-ai/fast-svd-lcm"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "motion_bucket_id", "fps", "steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    motion_bucket_id: int = Field(
        default=127, ge=1, le=255, description="Amount of motion; a higher number moves more."
    )
    cond_aug: float = Field(
        default=0.02,
        ge=0,
        le=10,
        description="Noise on the start picture: higher strays further from it and moves more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    steps: int = Field(default=4, ge=1, le=20, description="Denoising steps: more of them take longer and add detail.")
    fps: int = Field(
        default=10,
        ge=1,
        le=25,
        description="How fast the fixed 25 frames are played; higher gives a shorter, quicker clip.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
