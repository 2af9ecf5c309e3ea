class VeedFabric10Text(FalNode):
    """
    Animate a still picture of a face so that it speaks your typed script with VEED Fabric 1.0, at 480p or 720p with a generated voice.
    veed, fabric-1.0, text-to-video, video, talking-head, lip-sync, voice

    The voice is guessed from the image and can be steered with a few words; no audio file needed.

    Use cases:
    - Let a scanned oil portrait introduce itself to museum visitors
    - Give a drawn fox mascot a Scottish accent for a hostel welcome
    - Make a founder's headshot read the annual thank-you to donors
    - Have a claymation baker say tomorrow's specials in a calm voice
    - Turn a class's cardboard puppet photo into a spoken fable
    """

    endpoint: ClassVar[str] = "veed/fabric-1.0/text"
    _required: ClassVar[tuple[str, ...]] = ("image", "text", "resolution")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text", "resolution", "voice_description")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    text: str = Field(
        default="", max_length=2000, min_length=1, description="The words the pictured person or figure is made to say."
    )
    voice_description: str | None = Field(
        default=None, description="How the voice should sound, for instance calm with a Scottish accent."
    )
    resolution: Resolution480pTo720p | None = Field(
        default=None, description="Size of the video; higher is sharper, takes longer and often costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
