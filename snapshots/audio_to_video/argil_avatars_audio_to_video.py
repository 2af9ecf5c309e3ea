class ArgilAvatarsAudioToVideo(FalNode):
    """
    Make one of Argil's stock presenters speak your recording on video, facing front, from the side or walking.
    argil, audio-to-video, avatar, talking-head, ugc, lip-sync

    Takes a sound file and the presenter's name and nothing else; the text sibling speaks typed words.

    Use cases:
    - Make a talking-head advert from a recorded voice-over
    - Turn an audio newsletter into a presenter clip
    - Add an episode to a series that an Argil presenter already fronts
    - Give a dubbed voice track an Argil face without casting anyone
    - Let a walking Argil presenter tell a customer's recorded testimonial
    """

    class Avatar(str, Enum):
        EMILY_VERTICAL_PRIMARY = "emily_vertical_primary"
        EMILY_VERTICAL_SECONDARY = "emily_vertical_secondary"
        MARCUS_VERTICAL_PRIMARY = "marcus_vertical_primary"
        MARCUS_VERTICAL_SECONDARY = "marcus_vertical_secondary"
        MIRA_VERTICAL_PRIMARY = "mira_vertical_primary"
        MIRA_VERTICAL_SECONDARY = "mira_vertical_secondary"
        JASMINE_VERTICAL_PRIMARY = "jasmine_vertical_primary"
        JASMINE_VERTICAL_SECONDARY = "jasmine_vertical_secondary"
        JASMINE_VERTICAL_WALKING = "jasmine_vertical_walking"
        AISHA_VERTICAL_WALKING = "aisha_vertical_walking"
        ELENA_VERTICAL_PRIMARY = "elena_vertical_primary"
        ELENA_VERTICAL_SECONDARY = "elena_vertical_secondary"
        ANY_MALE_VERTICAL_PRIMARY = "any_male_vertical_primary"
        ANY_FEMALE_VERTICAL_PRIMARY = "any_female_vertical_primary"
        ANY_MALE_VERTICAL_SECONDARY = "any_male_vertical_secondary"
        ANY_FEMALE_VERTICAL_SECONDARY = "any_female_vertical_secondary"
        ANY_FEMALE_VERTICAL_WALKING = "any_female_vertical_walking"
        EMILY_PRIMARY = "emily_primary"
        EMILY_SIDE = "emily_side"
        MARCUS_PRIMARY = "marcus_primary"
        MARCUS_SIDE = "marcus_side"
        AISHA_WALKING = "aisha_walking"
        ELENA_PRIMARY = "elena_primary"
        ELENA_SIDE = "elena_side"
        ANY_MALE_PRIMARY = "any_male_primary"
        ANY_FEMALE_PRIMARY = "any_female_primary"
        ANY_MALE_SIDE = "any_male_side"
        ANY_FEMALE_SIDE = "any_female_side"

    endpoint: ClassVar[str] = "argil/avatars/audio-to-video"
    title: ClassVar[str] = "Argil Avatars – Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("audio", "avatar")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "avatar")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording of the speech that the presenter should say, in its final cut.",
    )
    avatar: Avatar | None = Field(
        default=None, serialization_alias="avatar_id", description="The ready-made presenter who speaks."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
