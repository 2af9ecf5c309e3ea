class VideoAsPrompt(FalNode):
    """
    Apply the effect or motion of one video to a picture with Video-As-Prompt.
    video-as-prompt, video-to-video, video, effects, motion-transfer, reference

    The example clip is described in words, the picture becomes the subject; up to 100 frames at 480p to 720p, silent.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Give a product photo a filmed melting effect
    - Copy a car advert's orbiting camera onto a photo of your own product
    - Make a mascot inflate like in an example clip
    - Turn a portrait photo into a sketch the way a reference clip does it
    - Repeat one described effect as a 100-frame upright clip of another picture
    """

    endpoint: ClassVar[str] = "fal-ai/video-as-prompt"
    title: ClassVar[str] = "Video-As-Prompt – Effect Transfer"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video", "image", "video_description")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "video_description", "prompt", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show: the subject of the image and what it goes through. Concrete words get closest.",
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_frames: int = Field(
        default=49, ge=1, le=100, description="Number of frames to make: more of them give a longer clip."
    )
    fps: int = Field(
        default=16,
        ge=1,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    video_description: str = Field(
        default="",
        description="Short account of what happens in the example clip, so that the model knows what to copy.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_9_16, description="Shape of the video as width to height."
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
