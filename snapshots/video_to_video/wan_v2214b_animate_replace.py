class WanV2214bAnimateReplace(FalNode):
    """
    Replace a filmed person with the character of a picture, in the scene's own light, with Wan 2.2 Animate.
    wan, wan-animate, video-to-video, video, character-swap, vfx, relighting

    Takes footage and a picture; scene and moves stay. Move keeps the picture's background instead. 480p to 720p.

    Use cases:
    - Put a cartoon character in place of a filmed presenter
    - Swap a stand-in for the hero's design in a test shot
    - Keep the sunset light of the footage on the inserted mascot
    - Let a rendered robot take over a filmed office tour
    - Try three costume designs in one street scene
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-14b/animate/replace"
    title: ClassVar[str] = "Wan 2.2 Animate – Replace"
    _required: ClassVar[tuple[str, ...]] = ("video", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "image", "resolution", "use_turbo")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage with the person who is to be replaced.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the character that takes the person's place. It is scaled and cropped at the middle where the shape differs.",
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=10,
        description="How strictly the model keeps to picture and footage: higher is stricter and may look worse, lower is freer.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=20, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Checks the input for unsafe content before the run; off skips it."
    )
    enable_output_safety_checker: bool = Field(
        default=False, description="Also checks the finished video for unsafe content."
    )
    shift: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    return_frames_zip: bool = Field(
        default=False, description="Also hands back all frames as single pictures in a zip archive."
    )
    use_turbo: bool = Field(
        default=False, description="Works faster with tuned settings, which then take the place of your own."
    )

    class OutputType(TypedDict):
        output: VideoRef
        frames_zip: AssetRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
