class AIAvatarSingleText(FalNode):
    """
    Make the person in a picture speak a typed script with MultiTalk.
    multitalk, image-to-video, video, lip-sync, text-to-speech, talking-head, avatar

    Twenty built-in voices, no recording needed, up to 241 frames at 480p or 720p; InfiniteTalk's text node goes to 721 frames.

    Use cases:
    - Announce an event by a typed line from the figure on its poster
    - Make a mascot say the dish of the day from one typed sentence
    - Try four voices on one spokesperson photo before casting
    - Correct a date in a talking clip by typing the line again
    - Let a drawn concierge explain a house rule without a recording
    """

    endpoint: ClassVar[str] = "fal-ai/ai-avatar/single-text"
    title: ClassVar[str] = "MultiTalk – Talking Avatar from Text"
    _required: ClassVar[tuple[str, ...]] = ("image", "text_input", "voice", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text_input", "voice", "prompt", "resolution")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person who should speak; it is cropped around its centre if the shape does not fit.",
    )
    text_input: str = Field(
        default="",
        description="The script to be spoken. It becomes speech in the chosen voice, and the lips follow it.",
    )
    voice: ElevenLabsVoice | None = Field(default=None, description="Which of the built-in voices reads the script.")
    prompt: str = Field(
        default="", description="Describes the scene and the manner of the speaker, not the words spoken."
    )
    num_frames: int = Field(
        default=136, ge=41, le=241, description="Number of frames; a video of more than 81 costs a quarter more."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        le=4294967295,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
