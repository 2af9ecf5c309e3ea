class KlingVideoO1StandardVideoToVideoEdit(FalNode):
    """
    Edit a video of 3 to 10 seconds by instruction with Kling O1 Standard.
    kling, video-to-video, video, video-editing, reference, standard

    Up to four elements or pictures are called @Element1 or @Image1; motion stays, sound can. O1 Pro is the dearer twin.

    Use cases:
    - Swap a plain backpack for the brand's own in existing footage
    - Change the season of a street clip whose motion must stay
    - Put @Element1 in a filmed person's place and keep the take's sound
    - Draft a costume change on a 7.5-second take before the O1 Pro edit
    - Show a sofa's new fabric inside a filmed living room
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/standard/video-to-video/edit"
    title: ClassVar[str] = "Kling O1 Standard – Edit Video"
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
        description="The edit as an instruction; call references @Element1 or @Image1, in the order they are given.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The video to edit; its motion is kept. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.",
    )
    keep_audio: bool = Field(default=False, description="Leaves the original sound under the edited video.")
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures for style or look; the prompt calls them @Image1, @Image2 in this order. Together with the elements they are at most four. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    elements: list[OmniVideoElementInput] = Field(
        default=[],
        description="Characters or objects to bring in; the prompt calls them @Element1, @Element2 in this order. Together with the images they are at most four.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
