class KlingVideoO1VideoToVideoEdit(FalNode):
    """
    Edit a clip of 3 to 10 seconds by instruction with Kling O1 Pro while its motion stays.
    kling, kling-o1, video-to-video, video, video-editing, object-swap, pro

    Up to four elements or images supply the new subject or look; the sound goes unless you keep it. Standard is the cheaper tier.

    Use cases:
    - Swap the product in a finished advert for its new packaging
    - Change the season of a real estate walkthrough and leave its camera path alone
    - Dress a filmed model in clothes from three catalogue photos
    - Replace an actor in a take by a figure shown from several sides as @Element1
    - Deliver the final of a 6.5-second edit that O1 Standard drafted
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/video-to-video/edit"
    title: ClassVar[str] = "Kling O1 Pro – Video Edit"
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
        description="What to change, written as an instruction; refer to inputs as @Element1 and @Image1 in order.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip to edit; its motion is kept. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.",
    )
    keep_audio: bool = Field(default=False, description="Leaves the original sound under the edited video.")
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures for look and style; the prompt calls them @Image1, @Image2. Together with the elements they are at most four. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    elements: list[OmniVideoElementInput] = Field(
        default=[],
        description="Characters or objects to bring in; the prompt calls them @Element1, @Element2 in order. Together with the images they are at most four.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
