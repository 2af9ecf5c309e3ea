class Controlnext(FalNode):
    """
    Animate a reference picture with the movement of a video, using ControlNeXt on Stable Video Diffusion.
    controlnext, svd, video-to-video, video, motion-transfer, pose

    Picture gives the look, video the motion, no prompt; 576x1024 portrait unless another size is set.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a painted figure repeat a dance clip
    - Move a fashion sketch with a filmed turn
    - Transfer a tai chi form onto a game character
    - Process up to a thousand frames in overlapping batches
    - Skip every other frame of a long dance video
    """

    endpoint: ClassVar[str] = "fal-ai/controlnext"
    title: ClassVar[str] = "ControlNeXt SVD – Motion Transfer"
    _required: ClassVar[tuple[str, ...]] = ("image", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "max_frame_num", "sample_stride")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure that should move, in full view.",
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The clip whose movement is copied."
    )
    height: int = Field(default=1024, ge=64, le=1024, description="Height in pixels.")
    width: int = Field(default=576, ge=64, le=1024, description="Width in pixels.")
    guidance_scale: float = Field(
        default=3.0,
        ge=0.1,
        le=10,
        description="How closely the result keeps to the reference picture: higher is stricter, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=25, ge=1, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    max_frame_num: int = Field(
        default=240, ge=1, le=1000, description="Most frames of the input to process; the rest is left off."
    )
    batch_frames: int = Field(
        default=24,
        ge=1,
        le=50,
        description="How many frames are worked on at once; more keep motion steadier and need more memory.",
    )
    overlap: int = Field(
        default=6,
        ge=0,
        le=20,
        description="Frames that each batch shares with the one before, which smooths the joins.",
    )
    sample_stride: int = Field(
        default=2, ge=1, le=10, description="Step between the frames taken from the input; higher skips more of them."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
