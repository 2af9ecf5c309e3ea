class KlingVideoO3ProVideoToVideoEdit(FalNode):
    """
    Edit a clip of 3 to 10 seconds by instruction with Kling O3 Pro.
    kling, kling-o3, video-to-video, video, video-editing, object-swap, pro

    The prompt calls it @Video1 and up to four elements or images beside it; the sound stays unless switched off, while O1 drops it unless asked.

    Use cases:
    - Replace a logo on a van in finished footage
    - Turn a daytime street clip into a rainy night with its traffic unchanged
    - Swap the car in @Video1 for the model on your photos
    - Restyle an interview background and keep the spoken sound
    - Put an element known from four angles into an 8.5-second take of yours
    """

    class ShotType(str, Enum):
        CUSTOMIZE = "customize"

    endpoint: ClassVar[str] = "fal-ai/kling-video/o3/pro/video-to-video/edit"
    title: ClassVar[str] = "Kling O3 Pro – Video Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "elements", "images", "keep_audio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "video": {
            "max_duration": 10.05,
            "max_file_size": 209715200,
            "max_fps": 60,
            "max_height": 2160,
            "max_width": 2160,
            "min_duration": 3,
            "min_fps": 24,
            "min_height": 720,
            "min_width": 720,
            "formats": ["mov", "mp4"],
        },
        "images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="The edit as an instruction: the clip is @Video1, references are @Element1 or @Image1.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip to edit; the prompt calls it @Video1. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures for look and style; the prompt calls them @Image1, @Image2. Together with the elements they are at most four. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    keep_audio: bool = Field(default=True, description="Leaves the original sound under the edited video.")
    elements: list[KlingV3ImageElementInput] = Field(
        default=[],
        description="Characters or objects to bring in; the prompt calls them @Element1, @Element2 in order.",
    )
    shot_type: ShotType = Field(
        default=ShotType.CUSTOMIZE, description="Way of dividing shots; customize is the only one here."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
