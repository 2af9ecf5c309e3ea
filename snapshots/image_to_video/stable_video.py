class StableVideo(FalNode):
    """
    Animate an image without words using Stable Video Diffusion 1.1 at full quality: a motion bucket sets how much moves, 10 to 100 fps, silent.
    stable-video-diffusion, image-to-video, video, svd, motion, open-weights

    The turbo variant fast-svd-lcm trades quality for speed.

    Use cases:
    - Drift slowly past a scanned alpine poster with a low motion bucket
    - Fake a camera slide on a church interior for a heritage board
    - Lift noise augmentation until a cartoon coast starts to stir
    - Make a moody moving backdrop from a theatre's painted forest
    - Produce baseline clips of furniture renders for a motion study
    """

    endpoint: ClassVar[str] = "fal-ai/stable-video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "motion_bucket_id", "fps", "cond_aug")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
    fps: int = Field(
        default=25,
        ge=10,
        le=100,
        description="Frames per second; higher looks smoother and makes the same number of frames shorter.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
