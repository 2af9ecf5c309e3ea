class Sora2ImageToVideoPro(FalNode):
    """
    Continue a first frame as a clip with sound of 4 to 20 seconds, using OpenAI's Sora 2 Pro.
    sora, sora-2-pro, openai, image-to-video, video, audio, 1080p

    Goes to 1080p, in a plain and a true version, where Sora 2 stops at 720p; no snapshot to choose.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Finish a brand film shot in 1080p with sound
    - Deliver an upright trailer from a key visual
    - Render the final of a take drafted on plain Sora 2
    - Extend a concept picture into 20 seconds at true 1080p
    - Let two created characters talk in a 1080p scene from a still
    """

    class Resolution(str, Enum):
        AUTO = "auto"
        RESOLUTION_720P = "720p"
        RESOLUTION_1080P = "1080p"
        TRUE_1080P = "true_1080p"

    endpoint: ClassVar[str] = "fal-ai/sora-2/image-to-video/pro"
    title: ClassVar[str] = "Sora 2 Pro – Image to Video"
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
        default=Resolution.AUTO,
        description="Size of the video; higher is sharper, takes longer and costs more. true_1080p is the largest, auto leaves it to fal.",
    )
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.AUTO,
        description="Shape of the video as width to height; auto takes it from the image.",
    )
    duration: SoraDuration = Field(
        default=SoraDuration.DURATION_4,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    delete_video: bool = Field(
        default=True,
        description="Erase the clip from OpenAI once delivered. Keep it if a remix by video id should stay possible.",
    )
    detect_and_block_ip: bool = Field(
        default=False, description="Refuses prompts and pictures with well-known characters or brands."
    )
    character_ids: list[str] = Field(
        default=[],
        max_length=2,
        description="IDs of up to two characters made with Sora 2 Create Character; the prompt calls them by name. Binds the run to OpenAI.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )

    class OutputType(TypedDict):
        output: VideoRef
        video_id: str
        thumbnail: ImageRef
        spritesheet: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
