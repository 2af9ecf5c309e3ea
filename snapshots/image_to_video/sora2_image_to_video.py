class Sora2ImageToVideo(FalNode):
    """
    Continue a first frame as a clip with sound using OpenAI's Sora 2: 4, 8 or 12 seconds at 720p, dated model snapshots selectable, plus thumbnail and spritesheet.
    sora, image-to-video, video, openai, audio, 720p

    Pro adds 1080p.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Let a ventriloquist's dummy answer back in an eight-second gag
    - Play out a wildlife camera still of a fox finding the bins
    - Have a model railway stationmaster announce a cow on the line
    - Pin the October snapshot to keep a web series consistent
    - Start from a storyboard frame and hear the first line of dialogue
    """

    class Resolution(str, Enum):
        AUTO = "auto"
        RESOLUTION_720P = "720p"

    class Model(str, Enum):
        SORA_2 = "sora-2"
        SORA_2_2025_12_08 = "sora-2-2025-12-08"
        SORA_2_2025_10_06 = "sora-2-2025-10-06"

    endpoint: ClassVar[str] = "fal-ai/sora-2/image-to-video"
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
        description="Remove the clip from OpenAI's side afterwards. Switch off if you mean to remix it by its video id.",
    )
    model: Model = Field(
        default=Model.SORA_2,
        description="Which Sora 2 snapshot to use. The undated name follows the latest; a dated one stays fixed.",
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
