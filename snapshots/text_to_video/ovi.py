class Ovi(FalNode):
    """
    Generate video and its soundtrack together from one prompt with Ovi, including speech and effects.
    ovi, text-to-video, video, audio, speech, sound-effects

    Picks from seven small frame sizes around 960x512, with separate negative prompts for picture and sound.

    Use cases:
    - Have a fishmonger shout today's catch in a clip for the stall's page
    - Hear hooves and see the horse in one pass for a radio-to-video test
    - Stage a weather presenter announcing snow for a school play's screen
    - Keep echo out of a two-line museum guide greeting with the audio negative
    - Try a 1120x448 strip of a train passing with matching rumble
    """

    class Resolution(str, Enum):
        RESOLUTION_512X992 = "512x992"
        RESOLUTION_992X512 = "992x512"
        RESOLUTION_960X512 = "960x512"
        RESOLUTION_512X960 = "512x960"
        RESOLUTION_720X720 = "720x720"
        RESOLUTION_448X1120 = "448x1120"
        RESOLUTION_1120X448 = "1120x448"

    endpoint: ClassVar[str] = "fal-ai/ovi"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "negative_prompt", "audio_negative_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", description="What is seen and what is heard: describe the scene, spoken words and sounds together."
    )
    negative_prompt: str = Field(
        default="jitter, bad hands, blur, distortion",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    audio_negative_prompt: str = Field(
        default="robotic, muffled, echo, distorted",
        description="Sounds to keep out of the soundtrack, such as hiss or muffled voices.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_992X512,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
