class VideoAsPrompt(FalNode):
    """
    Apply the effect or motion of one video to a picture with Video-As-Prompt: the reference clip, described in words, acts as the example, and the image becomes the subject.
    video-as-prompt, video-to-video, video, effects, motion-transfer, reference

    Up to 100 frames at 480p to 720p, silent.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a client's statue crumble like the sample effect clip
    - Give a mascot the balloon-inflate gag seen in another video
    - Copy an orbiting camera from a car spot for a teapot photo
    - Turn a portrait into a sketch that draws itself like the reference
    - Transfer a melting-chocolate effect onto a wedding cake photo
    """

    endpoint: ClassVar[str] = "fal-ai/video-as-prompt"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video", "image", "video_description")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "video_description", "prompt", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The example clip whose effect or movement should be repeated on the image.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image that is given the effect seen in the reference video.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_frames: int = Field(
        default=49,
        ge=1,
        le=100,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    fps: int = Field(
        default=16,
        ge=1,
        le=60,
        description="Frames per second; higher looks smoother and makes the same number of frames shorter.",
    )
    video_description: str = Field(
        default="",
        description="Short account of what happens in the example clip, so that the model knows what to copy.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_9_16,
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
