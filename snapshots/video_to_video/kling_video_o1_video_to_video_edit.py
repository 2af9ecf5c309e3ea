class KlingVideoO1VideoToVideoEdit(FalNode):
    """
    Edit a 3 to 10 second video by instruction with Kling O1 Pro, the higher tier: change subjects, settings or style while motion stays, with up to four referenced elements or images.
    kling, kling-o1, video-to-video, video, video-editing, pro, reference

    Original audio can be kept.

    Use cases:
    - Replace an understudy with the lead's character sheet in a stage trailer
    - Dress a filmed mannequin walk in three photographed garments
    - Set a pastry advert's kitchen in a snowbound mountain hut
    - Turn a weekday office into a coral reef for the final campaign cut
    - Place the restored carousel horse from a photo into a park clip
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/video-to-video/edit"
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
        description="What to change, written as an instruction; refer to inputs as @Element1 and @Image1 in order.",
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
