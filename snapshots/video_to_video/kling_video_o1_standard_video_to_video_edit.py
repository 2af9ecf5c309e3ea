class KlingVideoO1StandardVideoToVideoEdit(FalNode):
    """
    Edit a 3 to 10 second video by instruction with Kling O1 Standard, adding up to four reference elements or images named @Element1 or @Image1.
    kling, kling-o1, video-to-video, video, video-editing, standard, reference

    Motion is kept and the sound can be; the cheaper tier of O1 Edit.

    Use cases:
    - Swap a plain backpack on a hiker for the brand's own from a photo
    - Put @Element1, a school's mascot, in place of a referee
    - Change an autumn churchyard to spring blossom, organ sound kept
    - Test whether a sofa's new fabric suits a filmed living room
    - Draft a costume change before running the O1 Pro edit
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/standard/video-to-video/edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "elements", "images", "keep_audio")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
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
        description="The source footage that this endpoint works on. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.",
    )
    keep_audio: bool = Field(default=False, description="Leaves the original sound under the edited video.")
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.",
    )
    elements: list[OmniVideoElementInput] = Field(
        default=[], description="Figures and things, each with its pictures, that the prompt can call by number."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
