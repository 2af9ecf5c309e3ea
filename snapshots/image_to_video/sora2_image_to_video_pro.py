class Sora2ImageToVideoPro(FalNode):
    """
    Continue a first frame with OpenAI's Sora 2 Pro: the dearer tier with 1080p besides 720p, sound included, 4, 8 or 12 seconds.
    sora, image-to-video, video, openai, sora-2-pro, audio, 1080p

    No snapshot choice, unlike plain Sora 2.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Finish a whisky brand's cellar shot in 1080p with cask taps audible
    - Bring a lunar base concept to twelve seconds of radio chatter
    - Let a string quartet photograph play the opening bars on a concert hall site
    - Deliver an upright trailer of a storm chaser facing the wall cloud
    - Hear an astronaut child knock on her cardboard rocket for a charity film
    """

    class Resolution(str, Enum):
        AUTO = "auto"
        RESOLUTION_720P = "720p"
        RESOLUTION_1080P = "1080p"
        TRUE_1080P = "true_1080p"

    endpoint: ClassVar[str] = "fal-ai/sora-2/image-to-video/pro"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution = Field(
        default=Resolution.AUTO, description="Size of the video; higher is sharper, takes longer and often costs more."
    )
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.AUTO,
        description="Shape of the video as width to height; auto takes it from the image.",
    )
    duration: SoraDuration = Field(
        default=SoraDuration.DURATION_4,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    delete_video: bool = Field(
        default=True,
        description="Erase the clip from OpenAI once delivered. Keep it if a remix by video id should stay possible.",
    )
    detect_and_block_ip: bool = Field(
        default=False, description="Refuses prompts and pictures with well-known characters or brands."
    )
    character_ids: list[str] = Field(default=[], max_length=2)
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        video_id: str
        thumbnail: ImageRef
        spritesheet: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
