class WanV2214bAnimateMove(FalNode):
    """
    Animate a character image with the moves and expressions of a filmed person using Wan 2.2 Animate, Move mode; picture and background come from the image.
    wan-2.2, wan-animate, video-to-video, video, motion-transfer, character-animation, expressions

    480p to 720p, turbo option. Replace mode puts the character into the footage.

    Use cases:
    - Let an illustrated librarian recite a poem as acted by an intern
    - Bring a felt puppet's photo to life by a child's funny faces
    - Make a hero portrait laugh like the director's demo
    - Animate a chess queen with filmed eyebrow raises
    - Give a vintage postcard lady a modern catwalk
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-14b/animate/move"
    _required: ClassVar[tuple[str, ...]] = ("video", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "resolution", "use_turbo")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The clip whose movement is copied."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image of the person or thing that the video is to show.",
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_inference_steps: int = Field(
        default=20, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
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
        default=False, description="Uses fewer, tuned steps for a fast result; your own step settings may be overruled."
    )

    class OutputType(TypedDict):
        output: VideoRef
        frames_zip: AssetRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
