class VeedFabric10(FalNode):
    """
    Turn an image and an audio file into a talking video with VEED Fabric 1.0: lips follow the recording, 480p or 720p, no prompt.
    fabric, image-to-video, video, veed, lip-sync, avatar, talking-head

    The regular version; Fabric Fast takes the same inputs for quicker runs.

    Use cases:
    - Publish a dentist's aftercare advice from her badge photo and dictation
    - Let a clay fox read chapter one of a picture book
    - Replace a webinar's missing speaker with his portrait and phone audio
    - Have a sock puppet photo explain fractions in a teacher's voice
    - Narrate a gallery label through the painter's self-portrait
    """

    endpoint: ClassVar[str] = "veed/fabric-1.0"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio", "resolution")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    resolution: Resolution480pTo720p | None = Field(
        default=None, description="Size of the video; higher is sharper, takes longer and often costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
