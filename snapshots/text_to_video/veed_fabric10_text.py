class VeedFabric10Text(FalNode):
    """
    Make a picture of a face speak your typed script with VEED Fabric 1.0, at 480p or 720p.
    veed, fabric, text-to-video, video, talking-head, lip-sync, voice

    The voice is guessed from the picture and can be described in a few words; no recording is needed.

    Use cases:
    - Let a founder's headshot read a thank-you note that you type
    - Make a talking mascot from a drawing and a script
    - Give a character a calm Scottish accent with a short description
    - Turn typed opening hours into a spoken clip
    - Read a script of two thousand characters in a voice guessed from the picture
    """

    endpoint: ClassVar[str] = "veed/fabric-1.0/text"
    title: ClassVar[str] = "VEED Fabric 1.0 – Text to Speaking Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "text", "resolution")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text", "resolution", "voice_description")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure that should speak; the voice is guessed from it.",
    )
    text: str = Field(
        default="", max_length=2000, min_length=1, description="The words the pictured person or figure is made to say."
    )
    voice_description: str | None = Field(
        default=None, description="How the voice should sound, for instance calm with a Scottish accent."
    )
    resolution: Resolution480pTo720p | None = Field(
        default=None, description="Size of the video; higher is sharper and takes longer."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
