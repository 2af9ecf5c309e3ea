class Sora2ImageToVideo(FalNode):
    """
    Continue a first frame as a 720p clip with sound, using OpenAI's Sora 2.
    sora, openai, image-to-video, video, audio, 720p

    Lasts 4 to 20 seconds, takes up to two created characters and a dated model snapshot; Pro goes to 1080p.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Start a sketch from a storyboard frame with dialogue
    - Bring a product still to life with sound
    - Pin a dated Sora snapshot to keep a series alike
    - Add a shot to an autumn campaign made on the October 2025 snapshot
    - Animate a sequel's key visual on the snapshot of 8 December 2025
    """

    class Resolution(str, Enum):
        AUTO = "auto"
        RESOLUTION_720P = "720p"

    class Model(str, Enum):
        SORA_2 = "sora-2"
        SORA_2_2025_12_08 = "sora-2-2025-12-08"
        SORA_2_2025_10_06 = "sora-2-2025-10-06"

    endpoint: ClassVar[str] = "fal-ai/sora-2/image-to-video"
    title: ClassVar[str] = "Sora 2 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution = Field(
        default=Resolution.AUTO, description="Size of the video: 720p, or auto, which leaves it to fal."
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
        description="Remove the clip from OpenAI's side afterwards. Switch off if you mean to remix it by its video id.",
    )
    model: Model = Field(
        default=Model.SORA_2,
        description="Which Sora 2 snapshot to use. The undated name follows the latest; a dated one stays fixed.",
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
