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
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "elements", "images", "keep_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str = Field(
        default="",
        description="What to change, written as an instruction; refer to inputs as @Element1 and @Image1 in order.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on.",
    )
    elements: list[OmniVideoElementInput] = Field(
        default=[], description="Figures and things, each with its pictures, that the prompt can call by number."
    )
    keep_audio: bool = Field(default=False, description="Leaves the original sound under the edited video.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
