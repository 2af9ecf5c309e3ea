class FastSvdLcm(FalNode):
    """
    Set a picture in motion without a prompt, in about four steps, with Stable Video Diffusion 1.1 Turbo.
    stable-video-diffusion, image-to-video, video, svd, lcm, turbo, fast

    Returns 25 silent frames; a motion number takes the place of words.

    Use cases:
    - Add slight motion to a photo for a website header
    - Make album art move for a music player
    - Animate a landscape without writing a prompt
    - Drop to two steps for a first look at a moving still
    - Preview many stills as 25-frame clips in four steps each
    """

    endpoint: ClassVar[str] = "fal-ai/fast-svd-lcm"
    title: ClassVar[str] = "Stable Video Diffusion 1.1 Turbo – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "motion_bucket_id", "fps", "steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Still picture to set in motion; it alone decides what the clip shows.",
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
