class StableVideo(FalNode):
    """
    Animate a picture without words using Stable Video Diffusion 1.1, silent.
    stable-video-diffusion, image-to-video, video, motion, open-weights

    A motion bucket sets how much moves, noise on the start picture how far it strays; takes no prompt.

    Use cases:
    - Make a moving backdrop from a painting
    - Put a brief moving still into an edit that runs at 50 frames a second
    - Animate furniture renders at the preset 25 frames a second for a shop screen
    - Move a cover picture with the undistilled model, with no steps to set
    - Finish with full Stable Video Diffusion a still that Turbo previewed
    """

    endpoint: ClassVar[str] = "fal-ai/stable-video"
    title: ClassVar[str] = "Stable Video Diffusion 1.1 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "motion_bucket_id", "fps", "cond_aug")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to set in motion."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
        description="Frames a second; the clip has a fixed number of frames, so more make it shorter and quicker.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
